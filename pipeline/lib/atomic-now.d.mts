export declare function draftOf(path: string): string;
export declare function writeAtomicallyNow(path: string, content: string | Uint8Array): void;
