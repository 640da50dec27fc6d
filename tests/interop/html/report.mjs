// Opens reports in a browser as a reader would, and looks at what people need of a page: nothing loaded, nothing broken, usable by keyboard, by ear and on paper.
//
//   node report.mjs NAME=FILE.html …     NAME says what the report is, for the lines this prints
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const wide = { width: 1440, height: 1000 };
const narrow = { width: 390, height: 844 };
let failures = 0;

function expect(condition, name, seen) {
  if (!condition) failures++;
  console.log(condition ? `ok   ${name}` : `FAIL ${name}: ${seen}`);
}

// A page whose complaints and requests are kept.
async function open(file, viewport, colorScheme, options = {}) {
  const context = await browser.newContext({ viewport, colorScheme, ...options });
  const page = await context.newPage();
  const seen = { complaints: [], requests: [] };
  page.on('console', message => seen.complaints.push(message.text()));
  page.on('pageerror', error => seen.complaints.push(error.message));
  page.on('dialog', dialog => { seen.complaints.push(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', request => seen.requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, seen, close: () => context.close() };
}

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations.map(violation => `${violation.id} (${violation.nodes.length}): ${violation.nodes[0].target} ${violation.nodes[0].failureSummary?.split('\n').at(-1)?.trim()}`);
}

async function checkLook(name, file, viewport, scheme, media) {
  const { page, seen, close } = await open(file, viewport, scheme);
  await page.emulateMedia({ media });
  const found = await violations(page);
  const look = `${name}, ${viewport === wide ? 'wide' : 'narrow'}, ${media === 'print' ? 'print' : scheme}`;
  expect(found.length === 0, `${look}: axe finds nothing`, found.join(' | '));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow <= 0, `${look}: nothing sticks out`, `${overflow} px`);
  expect(seen.requests.length === 1, `${look}: nothing is loaded but the page`, seen.requests.slice(1).join(' '));
  expect(seen.complaints.length === 0, `${look}: the console is silent`, seen.complaints.join(' | '));
  await close();
}

const focused = page => page.evaluate(() => document.activeElement.id);

// Whether an element is inside the window and not covered by the edge of its own column.
const isInSight = (page, id) => page.evaluate(name => {
  const box = document.getElementById(name).getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.width > 0;
}, id);

async function checkKeys(name, file) {
  const { page, close } = await open(file, wide, 'light', { reducedMotion: 'reduce' });
  const points = await page.$$eval('.finding', all => all.map(point => point.id));
  for (const id of points.slice(0, 3)) {
    await page.keyboard.press('n');
    expect(await focused(page) === id && await isInSight(page, id) && await isInSight(page, id.replace('-f', '-m')), `${name}: n leads to ${id} and its place`, await focused(page));
  }

  const at = Math.min(points.length, 3) - 1;
  await page.keyboard.press('t');
  expect(await focused(page) === points[at].replace('-f', '-m'), `${name}: t leads from the point to its place`, await focused(page));
  await page.keyboard.press('t');
  expect(await focused(page) === points[at], `${name}: t leads back`, await focused(page));
  for (let i = 0; i < at; i++) await page.keyboard.press('p');
  expect(await focused(page) === points[0], `${name}: p leads back to the first point`, await focused(page));

  await page.reload();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0), `${name}: the first Tab shows a way past the document`, await page.evaluate(() => document.activeElement.outerHTML));
  await page.keyboard.press('Enter');
  expect((await focused(page)).endsWith('-points') || (await focused(page)) === 'list', `${name}: the skip link leads there`, await focused(page));

  await page.reload();
  const expected = await page.$$eval('a[href], button:not([hidden])', all => all.filter(one => one.checkVisibility()).length);
  const reached = new Set();
  for (let i = 0; i < 2 * expected + 50 && reached.size < expected; i++) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate(() => [...document.querySelectorAll('a[href], button:not([hidden])')].indexOf(document.activeElement));
    if (index >= 0) reached.add(index);
  }
  expect(reached.size === expected, `${name}: Tab reaches every link and button`, `${reached.size} of ${expected}`);
  await close();
}

async function checkLinks(name, file, javaScriptEnabled) {
  const { page, close } = await open(file, wide, 'light', { javaScriptEnabled, reducedMotion: 'reduce' });
  const how = `${name}, ${javaScriptEnabled ? 'with' : 'without'} script`;
  const point = (await page.locator('.finding').first().getAttribute('id'));
  const place = point.replace('-f', '-m');
  await page.locator(`#${place}`).click();
  expect(page.url().endsWith(`#${point}`) && await isInSight(page, point), `${how}: a highlight leads to its point`, page.url());
  await page.locator(`#${point} .to-place`).click();
  expect(page.url().endsWith(`#${place}`) && await isInSight(page, place), `${how}: the point leads back`, page.url());
  await page.goBack();
  expect(page.url().endsWith(`#${point}`), `${how}: Back leads back`, page.url());
  const dead = await page.$$eval('a[href^="#"]', all => all.filter(link => !document.getElementById(link.hash.slice(1))).map(link => link.hash));
  expect(dead.length === 0, `${how}: no link is dead`, dead.join(' '));
  expect(await page.locator('.copy:visible').count() > 0 === javaScriptEnabled, `${how}: a button is there when it works`, await page.locator('.copy:visible').count());
  await close();
}

async function checkCopy(name, file) {
  for (const granted of [true, false]) {
    const { page, close } = await open(file, wide, 'light', { permissions: granted ? ['clipboard-read', 'clipboard-write'] : [] });
    if (!granted) await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
    await page.evaluate(() => { globalThis.copied = null; addEventListener('copy', () => { globalThis.copied = getSelection().toString(); }); });
    const button = page.locator('.copy').first();
    const words = await page.locator(`#${await button.getAttribute('data-copy')}`).textContent();
    await button.click();
    await page.waitForFunction(() => document.querySelector('.said').textContent.length > 0);
    const copied = granted ? await page.evaluate(() => navigator.clipboard.readText()) : await page.evaluate(() => globalThis.copied);
    expect(copied === words, `${name}: the button copies the wording${granted ? '' : ' in a browser without a clipboard for scripts'}`, copied);
    await close();
  }
}

async function checkPaper(name, file) {
  const { page, close } = await open(file, wide, 'dark');
  await page.emulateMedia({ media: 'print' });
  const look = await page.evaluate(() => ({
    buttons: [...document.querySelectorAll('button, .keys, .skip')].filter(one => one.checkVisibility()).length,
    ink: getComputedStyle(document.body).color,
    order: document.querySelector('.paper').getBoundingClientRect().bottom <= document.querySelector('.finding').getBoundingClientRect().top,
  }));
  expect(look.buttons === 0, `${name}: paper has no buttons`, look.buttons);
  expect(look.ink === 'rgb(0, 0, 0)', `${name}: paper is black on white even from a dark screen`, look.ink);
  expect(look.order, `${name}: on paper the points stand after the document`, JSON.stringify(look));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.length > 10_000 && pdf.includes('/Link'), `${name}: printed to PDF, links lead on`, `${pdf.length} bytes`);
  await close();
}

for (const argument of process.argv.slice(2)) {
  const [name, file] = argument.split('=');
  for (const viewport of [wide, narrow])
    for (const scheme of ['light', 'dark']) await checkLook(name, file, viewport, scheme, 'screen');
  await checkLook(name, file, wide, 'light', 'print');
  if (!readFileSync(file, 'utf8').includes('class="finding ')) continue;
  await checkKeys(name, file);
  await checkLinks(name, file, true);
  await checkLinks(name, file, false);
  await checkCopy(name, file);
  await checkPaper(name, file);
}

await browser.close();
process.exit(failures ? 1 : 0);
