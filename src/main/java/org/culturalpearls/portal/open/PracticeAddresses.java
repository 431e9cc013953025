package org.culturalpearls.portal.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.SearchQuery;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The whole addresses of practices, by which others cite them. */
@Component
class PracticeAddresses {

  private final PublicAddress addresses;

  PracticeAddresses(PublicAddress addresses) {
    this.addresses = addresses;
  }

  /** Returns where the latest version is, whichever that will be. */
  String latest(PracticeRecord record) {
    return addresses.of("/practices/" + record.id().value());
  }

  /** Returns where this version stays. */
  String version(PracticeRecord record) {
    return latest(record) + "/versions/" + record.version();
  }

  /** Returns the address of a search; of one as data, with its ending. */
  String search(SearchQuery query, String ending) {
    String parameters =
        query.parameters().entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(value -> parameter(each, value)))
            .collect(Collectors.joining("&"));
    return addresses.of("/practices" + ending) + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** Returns what tells values of a facet from those of others; it is no page. */
  String facet(Facet facet) {
    return addresses.of("/practices#" + facet.parameter());
  }

  private static String parameter(Map.Entry<String, List<String>> each, String value) {
    return each.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
  }
}
