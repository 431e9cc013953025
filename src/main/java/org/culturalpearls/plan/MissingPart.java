package org.culturalpearls.plan;

import java.util.List;

/**
 * Something that a plan still lacks before it can be handed in, in words and by the field to go to.
 *
 * @param key of the text that says what to do
 */
public record MissingPart(String field, String key, List<Object> arguments) {

  public static MissingPart of(String field, String key, Object... arguments) {
    return new MissingPart(field, key, List.of(arguments));
  }
}
