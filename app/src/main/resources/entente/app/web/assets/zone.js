// The time zone of who looks, in which the server is to tell hours.
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? null;
