/** Jest: the preset of `@wordpress/scripts`, in Node, for modules that ask where they lie. */
export default {
	preset: '@wordpress/jest-preset-default',
	testEnvironment: 'node',
	// The preset's own pattern takes tools/test.ts for a test.
	testMatch: [ '<rootDir>/tests/unit/**/*.test.ts' ],
	modulePathIgnorePatterns: [
		'/\\.wp/',
		'/artifacts/',
		'/build/',
		'/vendor/',
	],
	transform: { '\\.[jt]sx?$': '<rootDir>/tests/unit/transform.cjs' },
};
