/** ESLint: the rules of `@wordpress/scripts`, and the one that keeps `src/core` pure. */
const wordpress = require( '@wordpress/scripts/config/eslint.config.cjs' );

module.exports = [
	...wordpress,
	{ ignores: [ '.wp/**', 'artifacts/**', 'test-results/**' ] },
	{
		// TypeScript asks for brackets where a name comes from outside.
		files: [ '**/*.ts', '**/*.tsx' ],
		rules: { 'dot-notation': 'off' },
	},
	{
		files: [ 'src/core/**' ],
		ignores: [ '**/*.test.ts' ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\./)',
							message: 'core imports nothing outside itself.',
						},
					],
				},
			],
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'navigator',
				'Date',
				'Intl',
				'process',
			],
		},
	},
	{
		files: [ 'tools/**', 'src/dataset/**', 'tests/**' ],
		rules: { 'no-console': 'off' },
	},
	{
		// The `use` of a Playwright fixture is no React hook.
		files: [ 'tests/e2e/**' ],
		rules: { 'react-hooks/rules-of-hooks': 'off' },
	},
];
