package org.culturalpearls.security.internal.load;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.shared.BytesAsInput;

/**
 * A request whose body has been read: its parameters come from the stored bytes, and it has no
 * files. It counts as an initial dispatch although it is an asynchronous one, so that every filter
 * runs.
 */
class ReadRequest extends HttpServletRequestWrapper {

  private static final int MOST_PARAMETERS = 2000;

  private final byte[] body;
  private final Map<String, String[]> parameters;

  ReadRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
    this.parameters = SentBody.isForm(request) ? all(request) : request.getParameterMap();
  }

  private Map<String, String[]> all(HttpServletRequest request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, in) -> values.put(name, new ArrayList<>(List.of(in))));
    String[] pairs = new String(body, StandardCharsets.UTF_8).split("&", MOST_PARAMETERS + 1);
    for (int i = 0; i < Math.min(pairs.length, MOST_PARAMETERS); i++) {
      String[] pair = pairs[i].split("=", 2);
      if (!pairs[i].isEmpty()) {
        values
            .computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
            .add(pair.length == 1 ? "" : decoded(pair[1]));
      }
    }
    Map<String, String[]> all = new LinkedHashMap<>();
    values.forEach((name, each) -> all.put(name, each.toArray(String[]::new)));
    return Collections.unmodifiableMap(all);
  }

  /** An invalid escape stays unchanged. */
  private static String decoded(String sent) {
    try {
      return URLDecoder.decode(sent, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notCoded) {
      return sent;
    }
  }

  @Override
  public DispatcherType getDispatcherType() {
    DispatcherType type = super.getDispatcherType();
    return type == DispatcherType.ASYNC ? DispatcherType.REQUEST : type;
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public ServletInputStream getInputStream() {
    return new BytesAsInput(body);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  @Override
  public Part getPart(String name) {
    return null;
  }
}
