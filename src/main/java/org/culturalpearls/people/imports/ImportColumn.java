package org.culturalpearls.people.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.shared.Slug;

/**
 * A column that an import reads.
 *
 * @param longest most characters of a cell that is corrected on a page
 * @param prose whether a cell may have several lines
 * @param words those that can be used; empty if it is free text, or if they are too many
 * @param names accepted headers, without blanks, signs and diacritics
 */
public record ImportColumn(
    String title,
    boolean required,
    int longest,
    boolean prose,
    List<String> words,
    Set<String> names) {

  /** More than any column of one line takes. */
  private static final int LONGEST = 1_000;

  public ImportColumn {
    words = List.copyOf(words);
    names = Set.copyOf(names);
  }

  public static ImportColumn required(String title, String... otherNames) {
    return new ImportColumn(title, true, LONGEST, false, List.of(), names(title, otherNames));
  }

  public static ImportColumn optional(String title, String... otherNames) {
    return new ImportColumn(title, false, LONGEST, false, List.of(), names(title, otherNames));
  }

  /** Returns a column whose cells may have several lines, up to so many characters. */
  public ImportColumn prose(int most) {
    return new ImportColumn(title, required, most, true, words, names);
  }

  /** Returns a column in which these words can be used. */
  public ImportColumn of(List<String> offered) {
    return new ImportColumn(title, required, longest, prose, offered, names);
  }

  /** Two of an import differ in their titles. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ImportColumn column && title.equals(column.title);
  }

  @Override
  public int hashCode() {
    return title.hashCode();
  }

  public ImportHeader header() {
    return new ImportHeader(title, required, prose, words);
  }

  public boolean isHeaded(String header) {
    return names.contains(bare(header));
  }

  private static Set<String> names(String title, String... otherNames) {
    Set<String> names =
        Arrays.stream(otherNames).map(ImportColumn::bare).collect(Collectors.toSet());
    names.add(bare(title));
    return names;
  }

  private static String bare(String header) {
    return Slug.of(header).replace("-", "");
  }
}
