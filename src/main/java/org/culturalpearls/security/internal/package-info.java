/**
 * The filter chain, authentication by password and mailed link, rate limits, and current roles at
 * each request.
 */
package org.culturalpearls.security.internal;
