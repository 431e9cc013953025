/**
 * The filter chain, the checks of a password and of a mailed link, the brake on guessing, and fresh
 * roles at each request.
 */
package org.culturalpearls.security.internal;
