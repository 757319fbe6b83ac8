// The page's own words in its language; the server puts them on the body.

export const words = JSON.parse(document.body.dataset.words);
