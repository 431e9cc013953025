package org.culturalpearls.shared.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * The words of a PDF, one after the other: names, keywords, numbers and brackets. Strings and
 * comments are passed over. Holds one word at a time.
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

  /** How many bytes may be read of a file, wherever its words are looked for. */
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

  /** More is not read. */
  static final class Reached extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Of a file, from a place on.
   *
   * @param names is told each name, without its slash and with its coded signs as they are meant
   */
  PdfWords(byte[] file, int from, Consumer<String> names, Bound bound) {
    this(file, from, file.length, null, names, bound);
  }

  /** Of bytes as they are unpacked. */
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

  /** Goes on to the next word; false at the end. */
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

  /** The word, of a name without its slash. */
  String word() {
    return word;
  }

  boolean isName() {
    return name;
  }

  /** How many bytes were read, up to the end of the word. */
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

  /** A name may have its signs coded: J#61vaScript. */
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
