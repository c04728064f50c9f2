#compdef generator
# Completes generator in zsh; the program itself tells what may stand next.
_generator() {
  local line="generator ${(j: :)words[2,CURRENT]}"
  local -a found
  found=(${(f)"$(${(Q)words[1]/#\~/$HOME} "[suggest:${#line}]" "$line" 2>/dev/null)"})
  # Options only where one was begun: elsewhere a file may be meant.
  [[ $PREFIX == -* ]] || found=(${found:#[-/]*})
  compadd -a found || _files
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _generator "$@"
else
  compdef _generator generator
fi
