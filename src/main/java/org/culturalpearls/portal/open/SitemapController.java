package org.culturalpearls.portal.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists for search engines the pages that they may list, in files of limited length. */
@Controller
class SitemapController {

  /** A file of the list has fewer lines than the 50,000 that are allowed. */
  private static final int LINES = 10 * PracticeRecords.PORTION;

  private static final int MOST_TOWNS = 5_000;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> PAGES =
      List.of("/", "/award", "/pearls", "/practices", "/practices/map");

  private final PracticeRecords practices;
  private final PublicPlanService plans;
  private final PublicAddress addresses;

  SitemapController(PracticeRecords practices, PublicPlanService plans, PublicAddress addresses) {
    this.practices = practices;
    this.plans = plans;
    this.addresses = addresses;
  }

  @GetMapping("/sitemap.xml")
  void index(HttpServletResponse response) throws IOException {
    int files = (found().size() + LINES - 1) / LINES;
    try (XmlOut out = begin(response, "sitemapindex")) {
      file(out, "/sitemap/pages.xml");
      file(out, "/sitemap/plans.xml");
      for (int file = 0; file < files; file++) {
        file(out, "/sitemap/practices-" + file + ".xml");
      }
    }
  }

  @GetMapping("/sitemap/pages.xml")
  void pages(HttpServletResponse response) throws IOException {
    try (XmlOut out = begin(response, "urlset")) {
      PAGES.forEach(path -> page(out, path).end());
    }
  }

  @GetMapping("/sitemap/plans.xml")
  void plans(HttpServletResponse response) throws IOException {
    try (XmlOut out = begin(response, "urlset")) {
      plans
          .openTowns(MOST_TOWNS)
          .forEach(town -> page(out, "/towns/" + town.value() + "/plan").end());
    }
  }

  @GetMapping("/sitemap/practices-{page:\\d{1,4}}.xml")
  void practices(@PathVariable int page, HttpServletResponse response) throws IOException {
    List<PracticeId> all = found();
    int from = page * LINES;
    if (page > 0 && from >= all.size()) {
      throw new NotFound("error.shared.no-such-page");
    }
    List<PracticeId> shown = all.subList(from, Math.min(from + LINES, all.size()));
    try (XmlOut out = begin(response, "urlset")) {
      for (int i = 0; i < shown.size(); i += PracticeRecords.PORTION) {
        practices
            .records(shown.subList(i, Math.min(i + PracticeRecords.PORTION, shown.size())))
            .forEach(practice -> practice(out, practice));
      }
    }
  }

  private List<PracticeId> found() {
    return practices.ids(SearchQuery.ALL);
  }

  private void practice(XmlOut out, PracticeRecord practice) {
    page(out, "/practices/" + practice.id().value())
        .text("lastmod", practice.publishedAt().toString())
        .end();
  }

  private XmlOut page(XmlOut out, String path) {
    return out.begin("url").text("loc", addresses.of(path));
  }

  private void file(XmlOut out, String path) {
    out.begin("sitemap").text("loc", addresses.of(path)).end();
  }

  private static XmlOut begin(HttpServletResponse response, String root) throws IOException {
    response.setContentType(MediaType.APPLICATION_XML_VALUE);
    response.setCharacterEncoding("UTF-8");
    return XmlOut.of(response.getOutputStream(), root, NAMESPACE);
  }
}
