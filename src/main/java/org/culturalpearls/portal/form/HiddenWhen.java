package org.culturalpearls.portal.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * For which answers to other fields a field is not asked. It saves reading, no more: without
 * scripts the field is always shown.
 *
 * @param all whether all of the comparisons must hold, or any of them
 */
public record HiddenWhen(boolean all, List<Comparison> comparisons) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One comparison of an answer.
   *
   * @param key the other field
   * @param equal whether its answer must be this value, or anything else
   * @param value the answer as it is sent; {@code "true"} and {@code "false"} for a checkbox; null
   *     for none
   */
  public record Comparison(String key, boolean equal, String value) {}

  /** For the page's script. */
  public String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts that is no JSON", e);
    }
  }
}
