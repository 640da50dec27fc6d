# Completion of contractlint for fish. Once:
#     contractlint completion fish > ~/.config/fish/completions/contractlint.fish
function __contractlint_replies
    set -l line (commandline --cut-at-cursor)
    contractlint "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
# Files only where the program has nothing to offer.
complete --command contractlint --no-files --condition 'count (__contractlint_replies) >/dev/null' --arguments '(__contractlint_replies)'
