export const prerender = true;
// a folder with an index.html is what every static host serves
export const trailingSlash = 'always';
