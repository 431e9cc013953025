package org.culturalpearls.shared.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.InflaterInputStream;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/**
 * Checks whether a PDF is intact and has no active content. PDF readers repair broken files and
 * find objects wherever they are, so each possible start of an object is checked, whatever the
 * file's own cross-reference says. No object tree is built: names are read in sequence, also those
 * in compressed objects, up to a limit for the whole file.
 */
final class PdfCheck {

  private static final int LAST_BYTES = 2_048;
  private static final int LONGEST_REMARK = 500;

  /** Of everything that is read, including decompressed objects. */
  private static final long MOST_READ = 60_000_000;

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TRAILER = "trailer".getBytes(StandardCharsets.US_ASCII);

  /** Names of active content and embedded files in a PDF. */
  private static final Map<String, String> ACTIVE =
      Map.ofEntries(
          Map.entry("JavaScript", "error.file.pdf-script"),
          Map.entry("Rendition", "error.file.pdf-media"),
          Map.entry("Launch", "error.file.pdf-launch"),
          Map.entry("ImportData", "error.file.pdf-launch"),
          Map.entry("GoToE", "error.file.pdf-launch"),
          Map.entry("SubmitForm", "error.file.pdf-form"),
          Map.entry("XFA", "error.file.pdf-form"),
          Map.entry("EmbeddedFile", "error.file.pdf-files"),
          Map.entry("EmbeddedFiles", "error.file.pdf-files"),
          Map.entry("FileAttachment", "error.file.pdf-files"),
          Map.entry("RichMedia", "error.file.pdf-media"),
          Map.entry("RichMediaExecute", "error.file.pdf-media"),
          Map.entry("Encrypt", "error.file.pdf-locked"));

  /** Short words, which fonts may use as well: only relevant as the type of an object. */
  private static final Set<String> MEDIA = Set.of("Movie", "Sound", "3D");

  private static final Set<String> KINDS = Set.of("S", "Subtype");

  private final String field;
  private final byte[] file;
  private final Map<Integer, PdfDictionary> packed = new LinkedHashMap<>();
  private String before = "";
  private final PdfWords.Bound bound = new PdfWords.Bound(MOST_READ);

  private PdfCheck(String field, byte[] file) {
    this.field = field;
    this.file = file;
  }

  /** Returns the unchanged file. */
  static byte[] of(String field, byte[] file) {
    PdfCheck check = new PdfCheck(field, file);
    check.requireEnd();
    check.requireNothingActive();
    return file;
  }

  private void requireEnd() {
    for (int at = file.length - END.length; at >= 0 && at >= file.length - LAST_BYTES; at--) {
      if (isAt(END, at)) {
        return;
      }
    }
    throw refused("error.file.pdf-cut-off");
  }

  private void requireNothingActive() {
    for (int at = 0; at < file.length; at++) {
      if (isAt(OBJECT, at) && mayHeadAnObject(at)) {
        object(at + OBJECT.length, isHeadedByTwoNumbers(at));
      } else if (isAt(TRAILER, at)) {
        names(at + TRAILER.length);
      }
    }
    // Last: an encrypted one cannot be decompressed, and the reason is known by now.
    packed.forEach(this::unpack);
  }

  private boolean isAt(byte[] word, int at) {
    if (at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** After a number, or after a comment, which may be between the two. */
  private boolean mayHeadAnObject(int at) {
    int before = skipBack(at, PdfWords::isBlank);
    if (before > 0 && isDigit(file[before - 1] & 0xFF)) {
      return true;
    }
    return hasLineEnd(before, at) && isRemark(before);
  }

  private boolean hasLineEnd(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isLineEnd(file[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comment ends here; assumed for a long line, or all would be read again. */
  private boolean isRemark(int end) {
    for (int at = end; at > 0 && !isLineEnd(file[at - 1]); at--) {
      if (file[at - 1] == '%' || end - at > LONGEST_REMARK) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLineEnd(int sign) {
    return sign == '\n' || sign == '\r';
  }

  private boolean isHeadedByTwoNumbers(int at) {
    int generation = skipBack(skipBack(at, PdfWords::isBlank), PdfCheck::isDigit);
    int number = skipBack(generation, PdfWords::isBlank);
    return number > 0 && number < generation && isDigit(file[number - 1] & 0xFF);
  }

  private int skipBack(int from, IntPredicate over) {
    int place = from;
    while (place > 0 && over.test(file[place - 1] & 0xFF)) {
      place--;
    }
    return place;
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  /** In compressed bytes the word may occur by chance: nothing there has to be valid. */
  private void object(int at, boolean surely) {
    PdfDictionary dictionary = names(at);
    if (surely && !dictionary.isClosed()) {
      throw refused("error.file.pdf-broken");
    }
    if (dictionary.isOfObjects()) {
      packed.put(at + dictionary.length(), dictionary);
    }
  }

  private PdfDictionary names(int at) {
    try {
      return new PdfDictionary(new PdfWords(file, at, this::look, bound));
    } catch (IOException e) {
      throw refused("error.file.pdf-large");
    }
  }

  /** Only one compression is accepted; any other might hide objects. */
  private void unpack(int at, PdfDictionary dictionary) {
    int begin = at < file.length && file[at] == '\r' ? at + 1 : at;
    begin = begin < file.length && file[begin] == '\n' ? begin + 1 : begin;
    InputStream rest = new ByteArrayInputStream(file, begin, file.length - begin);
    if (!dictionary.isSimplyPacked()) {
      throw refused("error.file.pdf-broken");
    }
    try (InputStream objects = dictionary.isPacked() ? new InflaterInputStream(rest) : rest) {
      PdfWords words = new PdfWords(objects, this::look, bound);
      while (words.next()) {
        // Each name is checked as it is read.
      }
    } catch (PdfWords.Reached e) {
      throw refused("error.file.pdf-large");
    } catch (IOException e) {
      throw refused("error.file.pdf-broken");
    }
  }

  private void look(String name) {
    String active = ACTIVE.get(name);
    if (active != null) {
      throw refused(active);
    }
    if (KINDS.contains(before) && MEDIA.contains(name)) {
      throw refused("error.file.pdf-media");
    }
    before = name;
  }

  private RuleBroken refused(String key) {
    return RuleBroken.in(field, key, Label.field(field));
  }
}
