package org.culturalpearls.people.internal.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.shared.Slug;

/**
 * A column that an import reads.
 *
 * @param names accepted headers, without blanks, signs and diacritics
 */
record ImportColumn(String title, boolean required, Set<String> names) {

  static ImportColumn required(String title, String... otherNames) {
    return new ImportColumn(title, true, names(title, otherNames));
  }

  static ImportColumn optional(String title, String... otherNames) {
    return new ImportColumn(title, false, names(title, otherNames));
  }

  boolean isHeaded(String header) {
    return names.contains(bare(header));
  }

  private static Set<String> names(String title, String... otherNames) {
    Set<String> names =
        Arrays.stream(otherNames).map(ImportColumn::bare).collect(Collectors.toSet());
    names.add(bare(title));
    return Set.copyOf(names);
  }

  private static String bare(String header) {
    return Slug.of(header).replace("-", "");
  }
}
