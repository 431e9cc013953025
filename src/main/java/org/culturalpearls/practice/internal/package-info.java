/** Implements the repository of good practices. */
package org.culturalpearls.practice.internal;
