// Imported first: several libraries look at NODE_ENV while they load, and are slower or chattier without it.
process.env['NODE_ENV'] ??= 'production';
