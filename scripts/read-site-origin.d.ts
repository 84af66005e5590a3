export function readSiteOrigin(given?: string): string;
