@rem On Windows `exec` is a program, not a word of the shell: see "start" in package.json.
@%*
