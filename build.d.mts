export function build(options?: { watch?: boolean; quiet?: boolean }): Promise<void>;
