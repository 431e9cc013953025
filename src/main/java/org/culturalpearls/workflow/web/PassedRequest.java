package org.culturalpearls.workflow.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.culturalpearls.shared.BytesAsInput;

/**
 * A call as it is passed on: with the body that was read, perhaps replaced, and a limited query.
 */
class PassedRequest extends HttpServletRequestWrapper {

  private final byte[] body;
  private final String query;

  PassedRequest(HttpServletRequest request, byte[] body, String query) {
    super(request);
    this.body = body;
    this.query = query;
  }

  @Override
  public String getQueryString() {
    return query;
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
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }
}
