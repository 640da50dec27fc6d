System.Console.WriteLine("contractlint");
