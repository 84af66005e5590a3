import { expect, test, vi } from 'vitest';
import { headTags } from '#view/ui/head-tags.ts';

vi.mock('#lib/share/site-origin.ts', () => ({ siteOrigin: 'https://crossroads.example' }));

test('headTags(head) names page and picture with their whole address, and escapes what is written', () => {
	const tags = headTags({
		title: 'Is it "hot" & <new>? – Messaging – Crossroads',
		description: 'What hangs on it.',
		path: '/base/trees/messaging',
		picture: '/base/og/trees/messaging.png'
	});
	expect(tags.split(/(?<=>)(?=<)/)).toEqual([
		'<link rel="canonical" href="https://crossroads.example/base/trees/messaging">',
		'<meta property="og:type" content="website">',
		'<meta property="og:site_name" content="Crossroads">',
		'<meta property="og:title" content="Is it &quot;hot&quot; &amp; &lt;new&gt;? – Messaging">',
		'<meta property="og:description" content="What hangs on it.">',
		'<meta property="og:url" content="https://crossroads.example/base/trees/messaging">',
		'<meta property="og:image" content="https://crossroads.example/base/og/trees/messaging.png">',
		'<meta name="twitter:card" content="summary_large_image">'
	]);
});
