// The same hub with explanations in its errors and the explorer open to everybody.
process.env['NODE_ENV'] = 'development';
await import('./main.ts');
