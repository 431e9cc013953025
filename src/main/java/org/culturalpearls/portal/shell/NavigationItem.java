package org.culturalpearls.portal.shell;

import java.util.Set;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;

/**
 * A link of the site's navigation.
 *
 * @param key message key of its label
 * @param path its target
 * @param roles who sees it; empty means everybody
 */
public record NavigationItem(String key, String path, Set<Role> roles) {

  boolean isFor(PersonPrincipal person) {
    return roles.isEmpty() || roles.stream().anyMatch(person::has);
  }

  /**
   * Returns whether a page belongs to the part of the site that this link opens; the first is the
   * tasks'.
   */
  public boolean leadsTo(String page) {
    if (path.equals("/")) {
      return page.equals("/") || (page + "/").startsWith("/tasks/");
    }
    return (page + "/").startsWith(path + "/");
  }
}
