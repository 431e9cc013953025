package org.culturalpearls.portal.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands out what a search finds, under the address of the search with an ending, the same for
 * everybody. Records are read in portions and written at once, so that neither their number nor a
 * slow line costs memory or a connection to the database.
 */
@Controller
class PracticeDataController {

  /** Ten minutes: whoever comes back sooner finds nothing new. */
  private static final String KEPT = "public, max-age=600";

  private static final int FEED = 50;

  private final PracticeRecords practices;
  private final PracticeSheet sheet;
  private final PracticeJson json;
  private final PracticeFeed feed;

  PracticeDataController(
      PracticeRecords practices, PracticeSheet sheet, PracticeJson json, PracticeFeed feed) {
    this.practices = practices;
    this.sheet = sheet;
    this.json = json;
    this.feed = feed;
  }

  @GetMapping("/practices.csv")
  void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    List<PracticeId> found = practices.ids(query(parameters));
    begin(response, "text/csv", "practices.csv");
    sheet.write(response.getOutputStream(), each(found));
  }

  @GetMapping("/practices.json")
  void json(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    List<PracticeId> found = practices.ids(query(parameters));
    begin(response, "application/json", "practices.json");
    json.write(response.getOutputStream(), query(parameters), found.size(), each(found));
  }

  /** The last published of what is found, whatever the order of the search. */
  @GetMapping("/practices.atom")
  void atom(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    SearchQuery query = query(parameters).in(Sort.NEWEST);
    List<PracticeId> found = practices.ids(query);
    begin(response, "application/atom+xml", "practices.atom");
    feed.write(
        response.getOutputStream(),
        query,
        practices.records(found.subList(0, Math.min(FEED, found.size()))));
  }

  private static SearchQuery query(MultiValueMap<String, String> parameters) {
    return SearchQuery.of(parameters).query().at(0);
  }

  private EachRecord each(List<PracticeId> found) {
    return to -> {
      for (int from = 0; from < found.size(); from += PracticeRecords.PORTION) {
        int end = Math.min(from + PracticeRecords.PORTION, found.size());
        practices.records(found.subList(from, end)).forEach(to);
      }
    };
  }

  private static void begin(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.header("inline", name));
  }
}
