/** What the benchmarks measure, what is to be reached, and the page that tells of both. */
package org.culturalpearls.bench;
