package org.culturalpearls.portal.shell;

import java.util.Map;
import java.util.TreeMap;
import org.culturalpearls.people.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says of a public page what search engines may list, and under which address. */
@Component
public class SearchEngines {

  private static final int LONGEST = 160;

  private final PublicAddress addresses;

  SearchEngines(PublicAddress addresses) {
    this.addresses = addresses;
  }

  /**
   * They may list the page.
   *
   * @param path its one address, which begins with a slash
   * @param description what it is about; empty to leave that to them
   */
  public void list(Model model, String path, String description) {
    model.addAttribute("indexable", true);
    model.addAttribute("canonical", addresses.of(PageLanguage.asked().in(path)));
    model.addAttribute("alternates", alternates(path));
    model.addAttribute("description", shortened(description));
  }

  /** They are to list another page in the place of this one. */
  public void listInstead(Model model, String path) {
    model.addAttribute("canonical", addresses.of(path));
  }

  /** The address without a language is for those whose browser says it. */
  private Map<String, String> alternates(String path) {
    Map<String, String> addressed = new TreeMap<>();
    Language.spoken()
        .forEach(
            each -> {
              PageLanguage language = PageLanguage.of(each);
              addressed.put(language.tag(), addresses.of(language.in(path)));
            });
    addressed.put("x-default", addresses.of(path));
    return addressed;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 1 ? LONGEST : end) + " …";
  }
}
