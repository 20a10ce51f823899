// What is public needs no script at all: links, forms and <details> do everything here.
export const csr = false;
