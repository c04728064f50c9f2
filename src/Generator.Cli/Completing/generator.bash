# Completes generator in bash; the program itself tells what may stand next.
_generator() {
  local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} found
  line=generator${line#*"${COMP_WORDS[0]}"}
  found=$("${COMP_WORDS[0]/#\~/$HOME}" "[suggest:${#line}]" "$line" 2>/dev/null)
  # Options only where one was begun: elsewhere a file may be meant, which bash completes where nothing is found here.
  [[ $word == -* ]] || found=$(printf '%s\n' "$found" | grep -v '^[-/]')
  mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}
complete -o default -F _generator generator
