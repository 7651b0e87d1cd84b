/** Bytes as people read them. */
export function dataSize(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} KB`;
	if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
	return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
