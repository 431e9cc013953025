package org.culturalpearls.people.internal.imports.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.culturalpearls.shared.RuleBroken;

/** The shared data of a workbook that cells refer to: its texts, and which styles are dates. */
final class Book {

  private static final String FOLDER = "xl/";
  private static final Pattern USUAL_DATES = Pattern.compile("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");

  private final PackedParts parts;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> ofType = new HashMap<>();

  Book(PackedParts parts) throws XMLStreamException {
    this.parts = parts;
    try (Markup relations = Markup.of(needed(FOLDER + "_rels/workbook.xml.rels"))) {
      while (relations.next()) {
        if (relations.is("Relationship") && relations.attribute("Target") != null) {
          String target = place(relations.attribute("Target"));
          String type = String.valueOf(relations.attribute("Type"));
          targets.put(relations.attribute("Id"), target);
          ofType.put(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    }
  }

  private static String place(String target) {
    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
  }

  byte[] firstVisibleSheet() throws XMLStreamException {
    try (Markup workbook = Markup.of(needed(FOLDER + "workbook.xml"))) {
      while (workbook.next()) {
        if (workbook.is("sheet") && isVisible(workbook.attribute("state"))) {
          return needed(targets.getOrDefault(workbook.attribute("id"), ""));
        }
      }
    }
    throw RuleBroken.in("file", "error.people.import-empty");
  }

  private static boolean isVisible(String state) {
    return state == null || state.equals("visible");
  }

  /** Old workbooks of Macs count days from another date. */
  boolean countsFrom1904() throws XMLStreamException {
    try (Markup workbook = Markup.of(needed(FOLDER + "workbook.xml"))) {
      while (workbook.next()) {
        if (workbook.is("workbookPr")) {
          String from = workbook.attribute("date1904");
          return "1".equals(from) || "true".equals(from);
        }
      }
    }
    return false;
  }

  List<String> texts() throws XMLStreamException {
    Optional<byte[]> part = ofType("sharedStrings");
    List<String> texts = new ArrayList<>();
    if (part.isPresent()) {
      try (Markup strings = Markup.of(part.get())) {
        while (strings.next()) {
          if (strings.is("si")) {
            texts.add(runs(strings, "si"));
          }
        }
      }
    }
    return texts;
  }

  /** A text may consist of runs with different formats; phonetic hints are not part of it. */
  static String runs(Markup markup, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (markup.nextIn(element)) {
      if (markup.is("t")) {
        text.append(markup.text());
      } else if (markup.is("rPh")) {
        skip(markup);
      }
    }
    return text.toString();
  }

  private static void skip(Markup markup) throws XMLStreamException {
    while (markup.nextIn("rPh")) {
      // Skips to its end.
    }
  }

  /** Returns the numbers of the styles that format a number as a date. */
  Set<Integer> dateStyles() throws XMLStreamException {
    Set<Integer> dates = new HashSet<>();
    Optional<byte[]> part = ofType("styles");
    if (part.isEmpty()) {
      return dates;
    }
    Set<String> formats = new HashSet<>();
    try (Markup styles = Markup.of(part.get())) {
      while (styles.next()) {
        if (styles.is("numFmt") && isDate(styles.attribute("formatCode"))) {
          formats.add(styles.attribute("numFmtId"));
        } else if (styles.is("cellXfs")) {
          for (int number = 0; styles.nextIn("cellXfs"); ) {
            if (styles.is("xf")) {
              String format = String.valueOf(styles.attribute("numFmtId"));
              if (formats.contains(format) || USUAL_DATES.matcher(format).matches()) {
                dates.add(number);
              }
              number++;
            }
          }
        }
      }
    }
    return dates;
  }

  private static boolean isDate(String format) {
    return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
  }

  private Optional<byte[]> ofType(String type) {
    return Optional.ofNullable(ofType.get(type)).flatMap(parts::part);
  }

  private byte[] needed(String name) {
    return parts.part(name).orElseThrow(() -> RuleBroken.in("file", "error.people.import-broken"));
  }
}
