/** Version of the compiled shapes. A page accepts its own and one newer. */
export const FORMAT = 1;
