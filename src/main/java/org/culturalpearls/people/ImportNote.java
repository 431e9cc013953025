package org.culturalpearls.people;

import java.util.List;

/** A remark on a line or a file: a message key with its arguments. */
public record ImportNote(String key, List<Object> arguments) {

  public ImportNote {
    arguments = List.copyOf(arguments);
  }

  public static ImportNote of(String key, Object... arguments) {
    return new ImportNote(key, List.of(arguments));
  }
}
