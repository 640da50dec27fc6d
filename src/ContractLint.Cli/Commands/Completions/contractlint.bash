# Completion of contractlint for bash 4 or later. In ~/.bashrc:
#     eval "$(contractlint completion bash)"
_contractlint() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} typed reply
    # Bash takes "=" for a word and offers what comes after it; the program answers with the whole word.
    [[ $word == = ]] && word=
    typed=${line##*[[:space:]]}
    typed=${typed%"$word"}
    COMPREPLY=()
    while IFS= read -r reply; do
        COMPREPLY+=("${reply#"$typed"}")
    done < <(contractlint "[suggest:${#line}]" "$line" 2>/dev/null)
    # A list of rules may go on after a comma.
    [[ $word == *,* ]] && compopt -o nospace
    return 0
}
complete -o default -o bashdefault -F _contractlint contractlint
