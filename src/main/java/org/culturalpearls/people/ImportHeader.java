package org.culturalpearls.people;

import java.util.List;

/**
 * The header of a column that an import reads; synonyms are accepted, too.
 *
 * @param prose whether a cell may have several lines
 * @param words those that can be used; empty if it is free text
 */
public record ImportHeader(String title, boolean required, boolean prose, List<String> words) {

  public ImportHeader {
    words = List.copyOf(words);
  }
}
