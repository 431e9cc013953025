package org.culturalpearls.portal.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the URL of a list with its filter and without its page, for the fragment pager. */
public final class ListAddress {

  private ListAddress() {}

  /**
   * Leaves out empty parameters.
   *
   * @param namesAndValues in turn
   */
  public static String of(String path, String... namesAndValues) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String value = namesAndValues[i + 1];
      if (value != null && !value.isBlank()) {
        address.queryParam(namesAndValues[i], "{" + namesAndValues[i] + "}");
        values.put(namesAndValues[i], value.strip());
      }
    }
    return address.encode().buildAndExpand(values).toUriString();
  }
}
