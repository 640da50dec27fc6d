#compdef contractlint
# Completion of contractlint for zsh. In ~/.zshrc, after compinit:
#     eval "$(contractlint completion zsh)"
_contractlint() {
    local line="${BUFFER[1,CURSOR]}"
    local -a replies
    replies=("${(@f)$(contractlint "[suggest:${#line}]" "$line" 2>/dev/null)}")
    if [[ -n "${replies[1]-}" ]]; then
        compadd -- "${replies[@]}"
    else
        _files
    fi
}
compdef _contractlint contractlint
