package org.culturalpearls.shared.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * A tokenizer of PDF: names, keywords, numbers and brackets. Strings and comments are skipped.
 * Holds one token at a time.
 */
final class PdfWords {

  private static final int LONGEST = 200;
  private static final int NOTHING = -2;
  private static final int PIECE = 8_192;
  private static final int BYTE = 0xFF;

  private final byte[] bytes;
  private final InputStream more;
  private final Consumer<String> names;
  private final Bound bound;
  private int at;
  private int end;
  private int ahead = NOTHING;
  private int read;
  private String word = "";
  private boolean name;

  /** The limit of bytes to be read of a file, shared by all its tokenizers. */
  static final class Bound {

    private long left;

    Bound(long most) {
      left = most;
    }

    private void take() throws IOException {
      if (--left < 0) {
        throw new Reached();
      }
    }
  }

  /** Thrown when the limit is reached. */
  static final class Reached extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Reads a file, from an offset.
   *
   * @param names receives each name, decoded and without its slash
   */
  PdfWords(byte[] file, int from, Consumer<String> names, Bound bound) {
    this(file, from, file.length, null, names, bound);
  }

  /** Reads bytes as they are decompressed. */
  PdfWords(InputStream unpacked, Consumer<String> names, Bound bound) {
    this(new byte[PIECE], 0, 0, unpacked, names, bound);
  }

  private PdfWords(
      byte[] bytes, int at, int end, InputStream more, Consumer<String> names, Bound bound) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.more = more;
    this.names = names;
    this.bound = bound;
  }

  /** Advances to the next token; false at the end. */
  boolean next() throws IOException {
    while (true) {
      int sign = take();
      if (sign < 0) {
        return false;
      } else if (sign == '%') {
        comment();
      } else if (sign == '(') {
        string();
      } else if (sign == '/') {
        name = true;
        word = name();
        names.accept(word);
        return true;
      } else if ("<>[]{})".indexOf(sign) >= 0) {
        name = false;
        word = String.valueOf((char) sign);
        return true;
      } else if (!isBlank(sign)) {
        name = false;
        word = regular(sign);
        return true;
      }
    }
  }

  /** Returns the token; a name without its slash. */
  String word() {
    return word;
  }

  boolean isName() {
    return name;
  }

  /** Returns the number of bytes read, up to the end of the token. */
  int position() {
    return ahead == NOTHING ? read : read - 1;
  }

  private void comment() throws IOException {
    int sign = take();
    while (sign >= 0 && sign != '\n' && sign != '\r') {
      sign = take();
    }
  }

  private void string() throws IOException {
    int open = 1;
    while (open > 0) {
      int sign = take();
      if (sign < 0) {
        return;
      } else if (sign == '\\') {
        take();
      } else if (sign == '(') {
        open++;
      } else if (sign == ')') {
        open--;
      }
    }
  }

  /** A name may have encoded characters: J#61vaScript. */
  private String name() throws IOException {
    StringBuilder text = new StringBuilder();
    while (isRegular(peek())) {
      int sign = take();
      if (sign == '#' && Character.digit(peek(), 16) >= 0) {
        int first = take();
        int second = peek();
        if (Character.digit(second, 16) >= 0) {
          take();
          sign = Character.digit(first, 16) * 16 + Character.digit(second, 16);
        } else {
          append(text, sign);
          sign = first;
        }
      }
      append(text, sign);
    }
    return text.toString();
  }

  private String regular(int first) throws IOException {
    StringBuilder text = new StringBuilder();
    append(text, first);
    while (isRegular(peek())) {
      append(text, take());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int sign) {
    if (text.length() < LONGEST) {
      text.append((char) sign);
    }
  }

  private int peek() throws IOException {
    if (ahead == NOTHING) {
      ahead = take();
    }
    return ahead;
  }

  private int take() throws IOException {
    if (ahead != NOTHING) {
      int sign = ahead;
      ahead = NOTHING;
      return sign;
    }
    bound.take();
    read++;
    return at < end || filled() ? bytes[at++] & BYTE : -1;
  }

  private boolean filled() throws IOException {
    int count = more == null ? -1 : more.read(bytes);
    at = 0;
    end = Math.max(count, 0);
    return end > 0;
  }

  private static boolean isRegular(int sign) {
    return sign >= 0 && !isBlank(sign) && "()<>[]{}/%".indexOf(sign) < 0;
  }

  static boolean isBlank(int sign) {
    return sign == 0 || sign == '\t' || sign == '\n' || sign == '\f' || sign == '\r' || sign == ' ';
  }
}
