package org.culturalpearls.portal.cases;

import java.util.Arrays;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.springframework.web.util.UriComponentsBuilder;

/** Search criteria for cases; an unknown stage or cycle finds all. */
record CaseSearchForm(String text, String stage, String cycle) {

  ParticipationService.Search search(int page) {
    Stage wanted =
        Arrays.stream(Stage.values())
            .filter(value -> value.name().equals(stage))
            .findFirst()
            .orElse(null);
    CycleId ofCycle =
        cycle == null || !cycle.matches("\\d{1,18}") ? null : new CycleId(Long.parseLong(cycle));
    return new ParticipationService.Search(ofCycle, wanted, text, page);
  }

  /** Returns the path of the list with this search. */
  String url() {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath("/cases");
    add(url, "text", text);
    add(url, "stage", stage);
    add(url, "cycle", cycle);
    return url.encode().build().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, String value) {
    if (value != null && !value.isBlank()) {
      url.queryParam(name, value);
    }
  }
}
