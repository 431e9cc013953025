package org.culturalpearls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.springframework.test.web.servlet.MvcResult;

/** A page as a browser reads it: its elements by CSS, their words without markup and escapes. */
public record Html(Document page) {

  public static Html of(String page) {
    return new Html(Jsoup.parse(page));
  }

  public static Html of(HttpResponse<String> answer) {
    return of(answer.body());
  }

  public static Html of(MvcResult result) throws Exception {
    return of(result.getResponse().getContentAsString());
  }

  public Elements all(String css) {
    return page.select(css);
  }

  public List<String> texts(String css) {
    return all(css).eachText();
  }

  /** What the field of this name holds, which is there once. */
  public String value(String name) {
    Elements fields = all("[name='" + name + "']");
    assertThat(fields).as("fields named " + name).hasSize(1);
    return fields.get(0).val();
  }

  /** What lists of facts say of this: the same may be said of several. */
  public List<String> facts(String term) {
    return all("dt").stream()
        .filter(each -> each.text().equals(term))
        .map(Element::nextElementSibling)
        .map(Element::text)
        .toList();
  }
}
