package org.culturalpearls.people.internal.imports.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a CSV file, which does not declare its encoding: UTF-8 if it has a byte order mark or is
 * valid UTF-8; otherwise Windows-1252, as Excel writes it in most of the region, which people have
 * to check.
 */
record SheetText(String text, boolean guessed) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static SheetText of(byte[] content) {
    if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
      return new SheetText(unmarked(new String(content, StandardCharsets.UTF_16LE)), false);
    }
    if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
      return new SheetText(unmarked(new String(content, StandardCharsets.UTF_16BE)), false);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return new SheetText(unmarked(text), false);
    } catch (CharacterCodingException e) {
      return new SheetText(new String(content, WINDOWS), true);
    }
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
