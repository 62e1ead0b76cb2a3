// What pdf.js does for a page's text, written for V8 and without what only drawing asks for: the words and their
// places stay the same, to the last bit. Whoever draws a document opens it with `disableFontFace`.

/** @type {readonly { from: string, to: string }[]} */
export const CHANGES = [
  {
    // A state holds all it needs: as the prototype of the next, each would make the next slower.
    from: 'const clone = Object.assign(Object.create(this), this);',
    to: 'const clone = Object.assign(Object.create(Object.getPrototypeOf(this)), this);',
  },
  {
    // Asked twice for each glyph: the two products at once, without arrays between nor products by nought.
    from: 'return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));',
    to: `const { ctm: c, textMatrix: m } = textState;
      const a = m[0] * tsm[0], b = m[1] * tsm[0];
      const d = m[2] * tsm[3], e = m[3] * tsm[3];
      const x = m[2] * tsm[5] + m[4], y = m[3] * tsm[5] + m[5];
      return [
        c[0] * a + c[2] * b, c[1] * a + c[3] * b,
        c[0] * d + c[2] * e, c[1] * d + c[3] * e,
        c[0] * x + c[2] * y + c[4], c[1] * x + c[3] * y + c[5],
      ];`,
  },
  {
    // The text of a page is handed over at once: nobody shows it meanwhile.
    from: 'const TEXT_CHUNK_BATCH_SIZE = 10;',
    to: 'const TEXT_CHUNK_BATCH_SIZE = Infinity;',
  },
  {
    // A reason, were none given, would be an exception with all its stack.
    from: 'this.#messageAC?.abort();',
    to: 'this.#messageAC?.abort(null);',
  },
  {
    // What letters look like is not read where a map tells which letters they are.
    from: `          if (fontFile.isAsync) {
            const bytes = await fontFile.asyncGetBytes();
            if (bytes) {
              fontFile = new Stream(bytes, 0, bytes.length, fontFile.dict);
            }
          }
          if (fontFile.isEmpty) {`,
    to: `          mayStayClosed = !this.options.disableFontFace && toUnicode instanceof BaseStream && descriptor.has("FontFile2");
          if (fontFile.isAsync && !mayStayClosed) {
            const bytes = await fontFile.asyncGetBytes();
            if (bytes) {
              fontFile = new Stream(bytes, 0, bytes.length, fontFile.dict);
            }
          }
          if (!mayStayClosed && fontFile.isEmpty) {`,
  },
  {
    from: 'let fontFile, subtype, length1, length2, length3;',
    to: 'let fontFile, subtype, length1, length2, length3, mayStayClosed = false;',
  },
  {
    from: 'return new Font(fontName.name, fontFile, newProperties, this.options);',
    to: `newProperties.staysClosed = mayStayClosed && newProperties.hasIncludedToUnicodeMap;
    if (mayStayClosed && !newProperties.staysClosed && fontFile.isAsync) {
      const bytes = await fontFile.asyncGetBytes();
      if (bytes) fontFile = new Stream(bytes, 0, bytes.length, fontFile.dict);
    }
    return new Font(fontName.name, fontFile, newProperties, this.options);`,
  },
  {
    from: 'if (!file || file.isEmpty) {',
    to: `if (properties.staysClosed) {
      adjustWidths(properties);
      amendFallbackToUnicode(properties);
      this.defaultWidth = properties.defaultWidth;
      return;
    }
    if (!file || file.isEmpty) {`,
  },
  {
    // Of a font that is not in the file, where its letters would be found in another.
    from: '} else if (/Symbol/i.test(fontName)) {',
    to: '} else if (!this.disableFontFace) {} else if (/Symbol/i.test(fontName)) {',
  },
];

/** @param {string} source */
export const lighter = (source) =>
  CHANGES.reduce((changed, { from, to }) => changed.replace(from, to), source);
