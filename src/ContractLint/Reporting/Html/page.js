'use strict';
// What the page can do besides being read: copy a wording, step from point to point, and keep point and place side by side.
(() => {
  const findings = [...document.querySelectorAll('.finding')];
  const said = document.querySelector('.said');
  const isWide = matchMedia('(min-width: 68rem)');
  let current = -1;

  const linkTo = id => document.querySelector(`.ref[href="#${id}"]`);
  const marksOf = id => document.querySelectorAll(`mark[data-for~="${id}"]`);

  function show(id) {
    for (const shown of document.querySelectorAll('.current')) shown.classList.remove('current');
    for (const part of [document.getElementById(id), linkTo(id), ...marksOf(id)]) part?.classList.add('current');
    current = findings.findIndex(finding => finding.id === id);
  }

  // The place in the middle of the window, the point in its own column.
  function goToFinding(id, withPlace) {
    const target = document.getElementById(id);
    if (!target) return;
    show(id);
    if (isWide.matches && withPlace) linkTo(id)?.scrollIntoView({ block: 'center' });
    const pane = target.closest('.findings');
    if (isWide.matches && linkTo(id)) pane.scrollTop += target.getBoundingClientRect().top - pane.getBoundingClientRect().top - 16;
    else target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }

  function goToPlace(id) {
    const link = linkTo(id);
    if (!link) return;
    show(id);
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }

  const idOf = link => link.getAttribute('href').slice(1);

  document.addEventListener('click', event => {
    const copy = event.target.closest('.copy');
    const reference = event.target.closest('.ref');
    const mark = event.target.closest('mark[data-for]');
    const place = event.target.closest('.to-place');
    const point = event.target.closest('.to-point');
    if (copy) copyText(copy);
    else if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (reference) follow(event, () => goToFinding(idOf(reference), false), reference);
    else if (point) follow(event, () => goToFinding(idOf(point), true), point);
    else if (place) follow(event, () => goToPlace(idOf(document.getElementById(idOf(place)))), place);
    else if (mark && getSelection().isCollapsed) goToFinding(mark.dataset.for.split(' ')[0], false);
  });

  // The address changes as for any link, so that Back leads back.
  function follow(event, go, link) {
    event.preventDefault();
    try { history.pushState(null, '', link.getAttribute('href')); } catch { /* some viewers of files forbid it */ }
    go();
  }

  async function copyText(button) {
    const words = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(words.textContent);
      tell(said.dataset.copied);
    } catch {
      getSelection().selectAllChildren(words);
      tell(document.execCommand('copy') ? said.dataset.copied : said.dataset.failed);
    }
    button.focus({ preventScroll: true });
  }

  function tell(words) {
    said.textContent = words;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { said.textContent = ''; }, 4000);
  }

  function step(by) {
    const at = findings.indexOf(document.activeElement.closest('.finding'));
    const next = Math.min(Math.max((at >= 0 ? at : current) + by, 0), findings.length - 1);
    goToFinding(findings[next].id, true);
  }

  function change() {
    const active = document.activeElement;
    if (active.matches('.ref')) goToFinding(idOf(active), false);
    else if (active.closest('.finding')) goToPlace(active.closest('.finding').id);
    else if (current >= 0) goToPlace(findings[current].id);
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || findings.length === 0) return;
    const act = { n: () => step(1), p: () => step(-1), t: change }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  for (const hidden of document.querySelectorAll('.copy, .keys')) hidden.hidden = false;
  addEventListener('popstate', () => { if (location.hash.length > 1) showTarget(); });
  function showTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.matches('.ref')) show(idOf(target));
    else if (target?.matches('.finding')) show(target.id);
  }
  showTarget();
})();
