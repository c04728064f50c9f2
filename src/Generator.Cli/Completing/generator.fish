# Completes generator in fish; the program itself tells what may stand next, and fish adds files.
function __generator_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l line (string join ' ' -- generator $words[2..-1] $word)
    # Options only where one was begun.
    set -l unwanted '^/'
    string match -q -- '-*' $word; or set unwanted '^[-/]'
    $words[1] "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -v -r -- $unwanted
end
complete -c generator -a '(__generator_complete)'
