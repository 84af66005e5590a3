/** What the pictures on the page are set to, as a query: a link that is copied keeps it. Kit's own `page.url` does not follow. */
export const keptSettings = $state({ query: '' });
