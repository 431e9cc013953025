package org.culturalpearls.portal.list;

/**
 * Where a list is found, with its filter and order and without its page: as a page and as files.
 */
public record ListLinks(String url, String csv, String xlsx) {

  /** Makes the addresses of a list whose files have its path with an ending. */
  public static ListLinks of(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    String rest = query < 0 ? "" : url.substring(query);
    return new ListLinks(url, path + ".csv" + rest, path + ".xlsx" + rest);
  }
}
