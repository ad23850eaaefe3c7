/** ESLint: the rules of `@wordpress/scripts`, and the one that keeps `src/core` pure. */
const wordpress = require( '@wordpress/scripts/config/eslint.config.cjs' );

module.exports = [
	...wordpress,
	{
		ignores: [
			'.wp/**',
			'artifacts/**',
			'test-results/**',
			// Generated from the schemas.
			'src/core/compiled.ts',
			'src/dataset/record.ts',
		],
	},
	{
		// TypeScript asks for brackets where a name comes from outside.
		files: [ '**/*.ts', '**/*.tsx' ],
		rules: {
			'dot-notation': 'off',
			'jsdoc/check-param-names': [
				'error',
				{ checkDestructured: false },
			],
			// What is exported describes its parameters; a comment on something private says why it is there.
			'jsdoc/require-param': [
				'error',
				{
					contexts: [
						'ExportNamedDeclaration > FunctionDeclaration',
						'ExportNamedDeclaration ArrowFunctionExpression',
					],
					checkDestructured: false,
					checkDestructuredRoots: false,
				},
			],
		},
	},
	{
		files: [ 'src/core/*/**' ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\.\\.?/[a-z])',
							message: 'core imports nothing outside itself.',
						},
					],
				},
			],
		},
	},
	{
		files: [ 'src/core/*' ],
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
		},
	},
	{
		files: [ 'src/core/**' ],
		rules: {
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
