/** Imported first by what people run: the kernel checks each state in development, which costs a third of its speed. */
process.env['NODE_ENV'] ??= 'production'
