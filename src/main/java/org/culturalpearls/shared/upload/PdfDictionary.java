package org.culturalpearls.shared.upload;

import java.io.IOException;
import java.util.Set;

/** The dictionary of a PDF object, up to its end or the stream that follows it. */
final class PdfDictionary {

  private static final Set<String> ENDS = Set.of("endobj", "obj", "startxref", "xref");
  private static final Set<String> PACKING = Set.of("FlateDecode", "Fl");

  /** Readers do not all require the type of an object stream. */
  private static final Set<String> OF_OBJECTS = Set.of("ObjStm", "First");

  private static final Set<String> PARAMETERS = Set.of("DecodeParms", "DP");

  private final int length;
  private final boolean stream;
  private final boolean closed;
  private boolean filtersKnown = true;
  private int filterKeys;
  private int filters;
  private boolean others;
  private boolean ofObjects;
  private boolean parameters;

  PdfDictionary(PdfWords words) throws IOException {
    boolean filter = false;
    boolean list = false;
    int depth = 0;
    while (words.next() && !isEnd(words, depth)) {
      depth += words.isName() ? 0 : depth(words.word());
      if (filter && words.isName()) {
        others = others || !PACKING.contains(words.word());
        filters++;
        filter = list;
      } else if (filter && words.word().equals("[")) {
        list = true;
      } else if (filter) {
        filtersKnown = filtersKnown && words.word().equals("]");
        filter = false;
        list = false;
      } else if (words.isName() && words.word().equals("Filter")) {
        filter = true;
        filterKeys++;
      }
      if (words.isName()) {
        ofObjects = ofObjects || OF_OBJECTS.contains(words.word());
        parameters = parameters || PARAMETERS.contains(words.word());
      }
    }
    closed = depth <= 0;
    stream = !words.isName() && words.word().equals("stream");
    length = words.position();
  }

  private static boolean isEnd(PdfWords words, int depth) {
    return !words.isName()
        && (words.word().equals("stream") || depth <= 0 && ENDS.contains(words.word()));
  }

  private static int depth(String word) {
    return switch (word) {
      case "<", "[" -> 1;
      case ">", "]" -> -1;
      default -> 0;
    };
  }

  /** Returns whether every bracket in it is closed. */
  boolean isClosed() {
    return closed;
  }

  /** Returns the number of bytes up to its end. */
  int length() {
    return length;
  }

  /** Returns whether its stream contains other objects. */
  boolean isOfObjects() {
    return stream && ofObjects;
  }

  boolean isPacked() {
    return filters > 0;
  }

  /** Returns whether it is compressed once, by the usual filter, or not at all. */
  boolean isSimplyPacked() {
    return filtersKnown && filterKeys <= 1 && filters <= 1 && !others && !parameters;
  }
}
